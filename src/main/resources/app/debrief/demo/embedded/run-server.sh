# Runs the command given as arguments as long as standard input stays open: the application holds the other end, so its
# death, however sudden, stops the server: in order, or after three seconds (it may be waiting for room on a full disk)
# by force, which its files survive. Ctrl-C and a closed terminal are left to the application, which stops the
# server when it no longer needs it.
trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
trap 'kill -TERM $server' TERM
(
  trap - TERM
  cat <&3 >/dev/null
  kill -TERM $server 2>/dev/null
  sleep 3
  kill -KILL $server 2>/dev/null
) &
watcher=$!
while :; do
  wait $server
  code=$?
  kill -0 $server 2>/dev/null || break
done
kill $watcher 2>/dev/null
exit $code
