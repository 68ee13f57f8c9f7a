-- One week of sessions: every choice is cut from a hash of the session's number, so that the same number gives the same.
truncate table scale_hash;

insert into scale_hash
select n, employee, concat(md5(concat('a', n)), md5(concat('b', n))),
  md5(concat(employee, '/', mod(conv(substr(md5(concat('c', n)), 1, 12), 16, 10), :people)))
from (
  select seq as n, if(mod(seq, 10) = 0, 0, 1 + mod((seq div 10) * 9 + mod(seq, 10) - 1, :others)) as employee
  from {numbers}) numbered;

truncate table scale_moment;

insert into scale_moment
select straight_join d.n, d.employee, d.h, d.person, t.id, e.zone, e.pool,
  timestamp(:day) + interval mod(t.weekday - weekday(:day) + 7, 7) + 7 * mod(conv(substr(d.h, 43, 4), 16, 10), :weeks) day + interval t.second_of_day second
    + interval mod(conv(substr(d.h, 1, 8), 16, 10), 1800000) * 1000 microsecond,
  if(s.channel = 'VOICE', 0.75 + conv(substr(d.h, 9, 4), 16, 10) / 131072, 1)
from scale_hash d
join scale_employee e on e.ordinal = d.employee
join scale_template t on t.source = e.source and t.ordinal = mod(conv(substr(d.h, 13, 8), 16, 10), e.templates)
join scale_source s on s.id = t.id;

truncate table scale_row;

insert into scale_row
select n,
  concat(lpad(hex(cast(unix_timestamp(received_at) * 1000 as unsigned)), 12, '0'), '7', substr(h, 21, 3), '8', substr(h, 24, 15)),
  employee, template, mod(conv(substr(h, 39, 4), 16, 10), :variants), started_at, ended_at, received_at,
  least(received_at + interval mod(conv(substr(h, 61, 4), 16, 10), 4000) minute, :until), stretch,
  if(named, concat(first, ' ', last), null), if(named, first, null), if(named, concat(first_words, ' ', last_words), null),
  phone, email, lpad(mod(conv(substr(h, 43, 8), 16, 10), 10000000), 7, '0'),
  case when assessed < 52000 then null when assessed < 58000 then 'YES_A' when assessed < 61500 then 'YES_B' else 'NO' end,
  case when rated < 57000 then null when rated < 57400 then 1 when rated < 58000 then 2 when rated < 59500 then 3
    when rated < 62500 then 4 else 5 end,
  conv(substr(h, 51, 3), 16, 10) < 260, conv(substr(h, 54, 3), 16, 10) < 240, mod(n, 100) = mod(n div 100, 100)
from (
  select straight_join m.*, s.contact_name is not null as named,
    f.name as first, f.words as first_words, l.name as last, l.words as last_words,
    m.local_start - interval o.seconds second as started_at,
    m.local_start - interval o.seconds second + interval round(timestampdiff(microsecond, s.started_at, s.ended_at) * m.stretch, -3) microsecond as ended_at,
    m.local_start - interval o.seconds second + interval round(timestampdiff(microsecond, s.started_at, s.ended_at) * m.stretch, -3) microsecond
      + interval 2 + mod(conv(substr(m.h, 57, 2), 16, 10), 30) second as received_at,
    conv(substr(m.h, 57, 4), 16, 10) as assessed, conv(substr(m.h, 61, 4), 16, 10) as rated,
    case when s.contact_phone is null or s.is_test then s.contact_phone
      when m.pool = 'US' then concat('+1', 200 + mod(conv(substr(m.person, 9, 4), 16, 10), 790), '555', lpad(mod(conv(substr(m.person, 13, 4), 16, 10), 10000), 4, '0'))
      else concat(left(s.contact_phone, 6), lpad(mod(conv(substr(m.person, 9, 8), 16, 10), pow(10, length(s.contact_phone) - 6)), length(s.contact_phone) - 6, '0'))
    end as phone,
    if(s.contact_email is null or s.is_test, s.contact_email, concat(f.mail, '.', l.mail, '@', substring_index(s.contact_email, '@', -1))) as email
  from scale_moment m
  join scale_source s on s.id = m.template
  join scale_offset o on o.zone = m.zone and o.from_local <= m.local_start and m.local_start < o.to_local
  join scale_name f on f.pool = m.pool and f.first = 1 and f.ordinal = mod(conv(substr(m.person, 17, 4), 16, 10), :firsts)
  join scale_name l on l.pool = m.pool and l.first = 0
    and l.ordinal = floor(pow(conv(substr(m.person, 21, 6), 16, 10) / 16777216, 3) * :lasts)) drawn;

insert into session (
  id, organization_id, employee_id, started_at, ended_at, duration_sec, source_system, source_kind, source_session_id,
  source_updated_at, content_digest, received_at, channel, direction, language, integration, external_id, intent_type,
  contact_name, contact_phone, phone_reversed, contact_email, contact_information, is_lead, is_opportunity,
  stated_exclusion, opportunity_exclusion, is_test, is_todo, is_archived, units_value, units_label, stated_lead_value,
  lead_value, unit_price, flat_lead_value, conversion_rate, redirection, configured_recognition, recognition,
  in_working_hours, auto_assessment, human_assessment, asr, quality_stars, session_length, message_count,
  user_message_count, agent_message_count, version)
select
  id, organization_id, employee_id, started_at, ended_at, duration_sec, 'NATIVE', 'SESSION', concat('scale-', lpad(n, 10, '0')),
  ended_at, h, received_at, channel, direction, language, integration, external_id, intent_type,
  contact_name, contact_phone, nullif(reverse(regexp_replace(contact_phone, '[^0-9]', '')), ''), contact_email,
  contact_information, is_lead, is_opportunity,
  stated_exclusion, opportunity_exclusion, is_test, is_todo, archived, units_value, units_label, stated_lead_value,
  lead_value, unit_price, flat_lead_value, conversion_rate, redirection, configured_recognition, recognition,
  in_working_hours, auto_assessment, human,
  if(not is_test and is_lead and is_opportunity and coalesce(human, auto_assessment) in ('YES_A', 'YES_B'),
    coalesce(round(lead_value * conversion_rate * recognition, 2), 0), 0),
  stars,
  if(channel = 'VOICE',
    if(duration_sec < 30, 'SHORT', if(duration_sec < 300, 'REGULAR', 'LONG')),
    if(transcript and user_message_count > 2, if(user_message_count <= 10, 'REGULAR', 'LONG'), 'SHORT')),
  if(transcript, message_count, 0), if(transcript, user_message_count, 0), if(transcript, agent_message_count, 0), 0
from (
  select priced.*,
    case when is_lead is null then null when not is_lead then 0 when stated_lead_value is not null then stated_lead_value
      else coalesce(round(units_value * unit_price, 2), flat_lead_value, 0) end as lead_value
  from (
    select straight_join r.id, e.organization_id, e.id as employee_id, r.n, r.started_at, r.ended_at, r.received_at,
      timestampdiff(second, r.started_at, r.ended_at) as duration_sec, d.h,
      s.channel, s.direction, s.language, s.integration,
      concat(substring_index(s.external_id, '-', 1), '-', r.number) as external_id, s.intent_type,
      r.name as contact_name, r.phone as contact_phone, r.email as contact_email, s.contact_information,
      s.is_lead, s.is_opportunity, s.stated_exclusion, s.opportunity_exclusion, s.is_test, s.is_todo, r.archived,
      s.units_value, s.units_label, s.stated_lead_value,
      round(s.unit_price * :price, 2) as unit_price, round(s.flat_lead_value * :price, 2) as flat_lead_value,
      s.conversion_rate, s.redirection, s.configured_recognition, s.recognition, s.in_working_hours,
      s.auto_assessment, r.human, r.stars, r.transcript, s.message_count, s.user_message_count, s.agent_message_count
    from scale_row r
    join scale_hash d on d.n = r.n
    join scale_employee e on e.ordinal = r.employee
    join scale_source s on s.id = r.template) priced) valued;

insert into session_text (
  session_id, organization_id, summary, comment, expected_result, actual_result, intent_title, search_text, raw_json)
select straight_join r.id, e.organization_id,
  replace(replace(replace(x.summary, '{name}', coalesce(r.name, '')), '{first}', coalesce(r.first, '')), '{number}', r.number),
  if(r.commented, x.comment, null), x.expected_result, x.actual_result, x.intent_title,
  replace(
    concat_ws(' ', r.name_words, nullif(x.words, ''), if(x.numbered, concat('__', r.number), null),
      if(r.commented, nullif(x.comment_words, ''), null)),
    '__', concat('__', e.organization_id, '_')),
  x.raw_json
from scale_row r
join scale_employee e on e.ordinal = r.employee
join scale_text x on x.id = r.template and x.variant = r.variant;

insert into session_tag
select r.id, t.tag from scale_row r join session_tag t on t.session_id = r.template;

insert into session_utm
select r.id, u.name, u.value from scale_row r join session_utm u on u.session_id = r.template;

insert into session_mark
select id, 'human_assessment', :reviewer, decided_at, null from scale_row where human is not null
union all select id, 'quality_stars', :reviewer, decided_at, null from scale_row where stars is not null
union all select id, 'is_archived', :reviewer, decided_at, 'false' from scale_row where archived
union all select id, 'comment', :reviewer, decided_at, null from scale_row where commented;

insert into session_message
select straight_join r.id, m.seq,
  r.started_at + interval round(timestampdiff(microsecond, s.started_at, m.at) * r.stretch, -3) microsecond,
  m.role, m.kind, if(m.sender_name = s.contact_name, r.name, m.sender_name),
  replace(replace(m.content, coalesce(s.contact_name, '{none}'), coalesce(r.name, '')),
    substring_index(coalesce(s.contact_name, '{none}'), ' ', 1), coalesce(r.first, '')),
  m.lang, m.media_ref
from scale_row r
join scale_source s on s.id = r.template
join session_message m on m.session_id = r.template
where r.transcript
