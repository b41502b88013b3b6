import { html, LitElement, nothing, type PropertyValues } from 'lit';

type State = 'idle' | 'saving' | 'saved' | 'not-saved';

/** How long the server may take before the reader is told that nothing is stored yet, in milliseconds. */
const PATIENCE = 8000;

/** What counts as an answer when it is clicked; native fields announce themselves with input and change events. */
const CHOICES = 'button[aria-pressed], [role=radio]:not([aria-checked=true]), [role=checkbox], [role=switch], [role=option]';

/** What an answer can be given by. */
const ANSWERING = ['input', 'change', 'click'];

type Connection = { connectionState?: { state: string; addStateChangeListener(listener: Listener): void; removeStateChangeListener(listener: Listener): void } };
type Listener = (before: string, now: string) => void;

/**
 * Says whether what the reader did is stored (see SavedState.java). It never shows "saved" of its own accord: only a
 * number that the server set after its commit turns it so.
 */
class SavedState extends LitElement {
  static override properties = {
    for: { type: String },
    sequence: { type: Number },
    saved: { type: Number },
    refused: { type: Number },
    savingText: { type: String },
    savedText: { type: String },
    notSavedText: { type: String },
    retryText: { type: String },
    state: { state: true },
  };

  declare for: string;
  declare sequence: number;
  declare saved: number;
  declare refused: number;
  declare savingText: string;
  declare savedText: string;
  declare notSavedText: string;
  declare retryText: string;
  declare state: State;

  #lastInput: EventTarget | null = null;
  #timer = 0;

  constructor() {
    super();
    this.sequence = 0;
    this.saved = 0;
    this.refused = 0;
    this.savingText = '';
    this.savedText = '';
    this.notSavedText = '';
    this.retryText = '';
    this.state = 'idle';
  }

  /** Light DOM: the colours and signs are those of the style sheet that plain pages use too. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    for (const type of ANSWERING) {
      document.addEventListener(type, this.#changed, true);
    }
    this.#connection?.addStateChangeListener(this.#connectionChanged);
    window.addEventListener('offline', this.#lost);
    window.addEventListener('beforeunload', this.#leaving);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ANSWERING) {
      document.removeEventListener(type, this.#changed, true);
    }
    this.#connection?.removeStateChangeListener(this.#connectionChanged);
    window.removeEventListener('offline', this.#lost);
    window.removeEventListener('beforeunload', this.#leaving);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues) {
    if ((changed.has('saved') || changed.has('refused')) && this.sequence > 0) {
      if (this.saved >= this.sequence) {
        this.#become('saved');
      } else if (this.refused >= this.sequence) {
        this.#become('not-saved');
      }
    }
  }

  protected override render() {
    return html`
      ${this.state === 'saving' ? html`<span class="pending">${this.savingText}</span>` : nothing}
      <span role="status">${this.state === 'saved' ? html`<span class="saved">${this.savedText}</span>` : nothing}</span>
      <span role="alert">${this.state === 'not-saved' ? html`<span class="not-saved">${this.notSavedText}</span>` : nothing}</span>
      ${this.state === 'not-saved'
        ? html`<button class="btn quiet" type="button" @click=${this.#tryAgain}>${this.retryText}</button>`
        : nothing}
    `;
  }

  get #connection() {
    return (window as unknown as { Vaadin?: Connection }).Vaadin?.connectionState;
  }

  /** Runs before any listener of the component itself, so the number reaches the server ahead of the value. */
  #changed = (event: Event) => {
    const path = event.composedPath();
    if (path.includes(this) || !path.some((target) => target instanceof Element && target.id === this.for)) {
      return;
    }
    if (event.type === 'click') {
      const clicked = path.find((target) => target instanceof Element && target.matches(CHOICES));
      if (!clicked || path[0] instanceof HTMLInputElement) {
        return;
      }
    }
    // A field that told each keystroke has nothing new to say when it is left.
    const told = event.type === 'change' && path[0] === this.#lastInput;
    this.#lastInput = event.type === 'input' ? path[0] : null;
    if (!told) {
      this.#next();
    }
  };

  #next() {
    this.sequence = Math.max(this.sequence + 1, Date.now());
    this.dispatchEvent(new CustomEvent('sequence-changed'));
    this.#become(navigator.onLine ? 'saving' : 'not-saved');
  }

  #tryAgain = () => {
    this.#next();
    this.dispatchEvent(new CustomEvent('try-again'));
  };

  #become(state: State) {
    clearTimeout(this.#timer);
    this.state = state;
    if (state === 'saving') {
      this.#timer = window.setTimeout(this.#lost, PATIENCE);
    }
  }

  #lost = () => {
    if (this.state === 'saving') {
      this.#become('not-saved');
    }
  };

  #connectionChanged: Listener = (_before, now) => {
    if (now === 'reconnecting' || now === 'connection-lost') {
      this.#lost();
    }
  };

  #leaving = (event: BeforeUnloadEvent) => {
    if (this.state === 'saving' || this.state === 'not-saved') {
      event.preventDefault();
    }
  };
}

customElements.define('most-saved-state', SavedState);
