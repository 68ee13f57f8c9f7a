-- What a filling reads: gone with the connection.
create temporary table scale_employee (
  ordinal int primary key, id bigint not null, organization_id bigint not null, pool char(2) not null,
  source bigint not null, zone varchar(64) not null, templates int not null);

create temporary table scale_template (
  source bigint not null, ordinal int not null, id uuid not null, weekday int not null, second_of_day int not null,
  primary key (source, ordinal));

-- What a zone's clocks are ahead of UTC between two local times.
create temporary table scale_offset (
  zone varchar(64) not null, from_local datetime not null, to_local datetime not null, seconds int not null,
  primary key (zone, from_local));

create temporary table scale_name (
  pool char(2) not null, first boolean not null, ordinal int not null, name varchar(80) not null,
  words varchar(200) not null, mail varchar(80) not null,
  primary key (pool, first, ordinal));

-- Texts with {name}, {first} and {number} left open, and the words under the full-text index that are not of these.
create temporary table scale_text (
  id uuid not null, variant int not null, summary text, words text not null, numbered boolean not null,
  comment text, comment_words text not null,
  expected_result text, actual_result text, intent_title varchar(512), raw_json text,
  primary key (id, variant));

create temporary table scale_source like session;

create temporary table scale_hash (n bigint primary key, employee int not null, h char(64) not null, person char(32) not null);

create temporary table scale_moment (
  n bigint primary key, employee int not null, h char(64) not null, person char(32) not null, template uuid not null,
  zone varchar(64) not null, pool char(2) not null, local_start datetime(3) not null, stretch decimal(9,6) not null);

create temporary table scale_row (
  n bigint primary key, id uuid not null, employee int not null, template uuid not null, variant int not null,
  started_at datetime(3) not null, ended_at datetime(3) not null, received_at datetime(3) not null,
  decided_at datetime(3) not null,
  stretch decimal(9,6) not null, name varchar(170), first varchar(80), name_words varchar(400),
  phone varchar(32), email varchar(255), number char(7) not null, human varchar(5), stars int,
  archived boolean not null, commented boolean not null, transcript boolean not null)
