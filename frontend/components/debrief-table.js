/* Around a list's grid: tells the server when the page is too narrow for columns, and opens a row with Enter. */
const NARROW = '(max-width: 599px)';

class DebriefTable extends HTMLElement {
  constructor() {
    super();
    this._width = window.matchMedia(NARROW);
    this._tellWidth = () =>
      this.dispatchEvent(new CustomEvent('narrow-changed', { detail: { narrow: this._width.matches } }));
    this.addEventListener('keydown', (event) => this._key(event));
  }

  connectedCallback() {
    this._width.addEventListener('change', this._tellWidth);
    this._tellWidth();
  }

  disconnectedCallback() {
    this._width.removeEventListener('change', this._tellWidth);
  }

  _key(event) {
    const grid = this.querySelector('vaadin-grid');
    if (event.key !== 'Enter' || !grid || !event.composedPath().includes(grid)) {
      return;
    }
    const { item, section } = grid.getEventContext(event);
    if (section === 'body' && item) {
      this.dispatchEvent(new CustomEvent('row-enter', { detail: { key: item.key } }));
    }
  }
}

customElements.define('debrief-table', DebriefTable);
