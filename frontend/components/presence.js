// Tells the server that a person is at work on this page. Heartbeats and pushes go on without anyone there.
const EVERY_MS = 10_000;
let told = -EVERY_MS;

function acted(event) {
  const now = performance.now();
  if (event.isTrusted && now - told >= EVERY_MS) {
    told = now;
    document.body.dispatchEvent(new CustomEvent('person-acted'));
  }
}

for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
  window.addEventListener(type, acted, { capture: true, passive: true });
}
