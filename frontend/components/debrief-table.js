/*
 * Around a list's grid: tells the server when the page is too narrow for columns, and what keys are pressed. Which keys
 * mean something says the server: `keys` names what each does, `follows` whether moving to a row opens it.
 */
const NARROW = '(max-width: 599px)';
const FIELD = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';
const OPEN = [
  'vaadin-dialog',
  'vaadin-confirm-dialog',
  'vaadin-popover',
  'vaadin-select',
  'vaadin-combo-box',
  'vaadin-multi-select-combo-box',
  'vaadin-date-picker',
  'vaadin-time-picker',
  'vaadin-context-menu',
  'vaadin-menu-bar-submenu',
]
  .map((overlay) => `${overlay}[opened]`)
  .join();

class DebriefTable extends HTMLElement {
  constructor() {
    super();
    this.keys ??= { Enter: 'OPEN' };
    this.follows ??= false;
    this._width = window.matchMedia(NARROW);
    this._tellWidth = () => this._tell('narrow-changed', { narrow: this._width.matches });
    this._pressed = (event) => this._key(event);
    this.addEventListener('cell-focus', (event) => this._focused(event), true);
    this.addEventListener('change', (event) => this._ticked(event));
  }

  connectedCallback() {
    this._width.addEventListener('change', this._tellWidth);
    window.addEventListener('keydown', this._pressed);
    this._tellWidth();
  }

  disconnectedCallback() {
    this._width.removeEventListener('change', this._tellWidth);
    window.removeEventListener('keydown', this._pressed);
  }

  get _grid() {
    return this.querySelector('vaadin-grid');
  }

  /* Puts the focus into the rows: where it was, or on the open one. */
  focusRow() {
    this._from().cell?.focus();
  }

  _tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  _focused(event) {
    const { item, section } = event.detail.context ?? {};
    this._row = section === 'body' ? item : undefined;
  }

  /* The focus goes back from the box into its cell, where the arrows move it. */
  _ticked(event) {
    event.target.closest('.row-tick')?.closest('vaadin-grid-cell-content')?.assignedSlot?.parentNode.focus();
  }

  _key(event) {
    const key = event.shiftKey || event.key.length > 1 ? event.key : event.key.toLowerCase();
    const does = Object.hasOwn(this.keys, key) ? this.keys[key] : undefined;
    if (!does || event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) {
      return;
    }
    const inside = event.composedPath().includes(this);
    // A named key means something to whatever has the focus; a character means nothing to what is no field.
    if (key.length > 1 && !inside && event.target !== document.body) {
      return;
    }
    const row = inside ? this._rowAt(event) : this._row;
    if (does === 'OPEN') {
      if (inside && row) {
        this._tell('row-enter', { row: row.key });
      }
    } else if (does === 'NEXT' || does === 'PREVIOUS') {
      this._step(event, inside, does);
    } else {
      event.preventDefault();
      if (!event.repeat) {
        this._tell('row-key', { key, row: row?.key ?? '' });
      }
    }
  }

  _rowAt(event) {
    const { item, section } = this._grid.getEventContext(event);
    return section === 'body' ? item : undefined;
  }

  /* The grid moves by its arrows; whatever else shall move becomes an arrow in the grid. */
  _step(event, inside, does) {
    if (!(inside && event.key.startsWith('Arrow'))) {
      event.preventDefault();
      const arrow = does === 'NEXT' ? 'ArrowDown' : 'ArrowUp';
      const { cell, begins } = this._from();
      if (cell && cell !== this._grid.shadowRoot.activeElement) {
        cell.focus();
      }
      if (cell && !begins) {
        cell.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true, composed: true, cancelable: true }));
        return;
      }
    }
    if (this.follows && this._row) {
      this._tell('row-enter', { row: this._row.key });
    }
  }

  /* Where the next step begins: the focused row, the open one, or the first, which then is the step itself. */
  _from() {
    const root = this._grid.shadowRoot;
    const focused = root.activeElement?.closest('#items td');
    const open = root.querySelector('#items tr[aria-selected="true"]:not([hidden]) td');
    const known = focused ?? open ?? (this._row && root.querySelector('#items td[tabindex="0"]'));
    return known
      ? { cell: known, begins: false }
      : { cell: root.querySelector('#items td[tabindex="0"]'), begins: true };
  }
}

function isBusy(event) {
  const at = event.composedPath()[0];
  return (
    at.isContentEditable ||
    at.matches?.(FIELD) ||
    event.composedPath().some((part) => /^(dialog|menu|menuitem|option|listbox)$/.test(part.getAttribute?.('role') ?? '')) ||
    document.querySelector(OPEN) !== null
  );
}

customElements.define('debrief-table', DebriefTable);
