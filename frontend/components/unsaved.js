// Asks before a page is left on which something typed is not stored yet.
window.addEventListener('beforeunload', (event) => {
  if (document.querySelector('[data-unsaved]')) {
    event.preventDefault();
  }
});
