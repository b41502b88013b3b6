import { html, LitElement, nothing } from 'lit';
import { isLeaving } from './kept';
import { WAY_BACK } from './way-back';

type Words = Partial<Record<'lost' | 'links' | 'unsaved' | 'back', string>>;
type Told = 'nothing' | 'lost' | 'links' | 'unsaved' | 'back';
type Listener = (before: string, now: string) => void;
type State = {
  state: string;
  online: boolean;
  addStateChangeListener(listener: Listener): void;
  removeStateChangeListener(listener: Listener): void;
};

/** A file that is always there. */
const PROBE = '/favicon.svg';

/** How long a connection may be away before it is worth a word, and how long its return is told, in milliseconds. */
const PATIENCE = 800;
const TOLD = 5000;

/** How often a server that was away is asked whether it is back, and how long it may take to say so, in milliseconds. */
const PAUSE = 3000;
const LONGEST_ANSWER = 5000;

/**
 * Keeps a page that has no connection (see Connection.java): says that it stays and what of it is kept, and holds back
 * every way out of it until the server can be reached again, since what the browser would show instead is not ours.
 */
class MostConnection extends LitElement {
  static override properties = {
    words: { type: Object },
    told: { state: true },
  };

  declare words: Words;
  declare told: Told;

  #timer = 0;
  #asking = 0;
  #isLost = false;
  #sure = false;

  constructor() {
    super();
    this.words = {};
    this.told = 'nothing';
  }

  /** Light DOM: the style sheet of the page draws it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#isLost = this.#state?.online === false;
    this.#state?.addStateChangeListener(this.#changed);
    document.addEventListener('click', this.#clicked, true);
    window.addEventListener(WAY_BACK, this.#back);
    window.addEventListener('beforeunload', this.#leaving);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#state?.removeStateChangeListener(this.#changed);
    document.removeEventListener('click', this.#clicked, true);
    window.removeEventListener(WAY_BACK, this.#back);
    window.removeEventListener('beforeunload', this.#leaving);
    clearTimeout(this.#timer);
    clearInterval(this.#asking);
  }

  protected override render() {
    const urgent = this.told !== 'nothing' && this.told !== 'back';
    return html`
      <div role="status">${this.told === 'back' ? html`<p class="strip good">${this.words.back}</p>` : nothing}</div>
      <div role="alert">
        ${urgent
          ? html`<div class="strip">
              <p>${this.told === 'unsaved' ? this.words.unsaved : this.words.lost}</p>
              ${this.told === 'links' ? html`<p>${this.words.links}</p>` : nothing}
            </div>`
          : nothing}
      </div>
    `;
  }

  get #state() {
    return (window as unknown as { Vaadin?: { connectionState?: State } }).Vaadin?.connectionState;
  }

  #changed: Listener = (_before, now) => {
    if (now === 'loading') {
      // Another try; whether it reaches the server is not known yet.
      return;
    }
    clearTimeout(this.#timer);
    clearInterval(this.#asking);
    this.#isLost = now !== 'connected';
    if (this.#isLost) {
      this.#asking = window.setInterval(() => void this.#isReachable(), PAUSE);
      this.#timer = window.setTimeout(() => this.#tell(this.told === 'links' ? 'links' : 'lost'), PATIENCE);
      return;
    }
    if (this.told === 'lost' || this.told === 'links') {
      this.#tell('back');
    }
  };

  #tell(what: Told) {
    clearTimeout(this.#timer);
    this.told = what;
    if (what === 'back') {
      this.#timer = window.setTimeout(() => (this.told = 'nothing'), TOLD);
    }
  }

  #clicked = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || this.#sure) {
      return;
    }
    if (this.#isLost) {
      hold(event);
      this.#tell('links');
      void this.#followIfReachable(link);
    } else if (this.#leavesSomething()) {
      hold(event);
      this.#tell('unsaved');
    } else if (!navigator.onLine || leadsOutOfTheScreens(link)) {
      hold(event);
      void this.#followIfReachable(link);
    }
  };

  /** Asked once: a second click means it. */
  #leavesSomething() {
    return this.told !== 'unsaved' && !window.dispatchEvent(new Event('most-leave', { cancelable: true }));
  }

  async #followIfReachable(link: HTMLAnchorElement) {
    if (await this.#isReachable()) {
      this.#sure = true;
      link.click();
      this.#sure = false;
    } else {
      this.#tell('links');
    }
  }

  /** Vaadin's client does not say that a request has arrived which it had to send twice. */
  async #isReachable() {
    const isThere = await fetch(PROBE, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(LONGEST_ANSWER) })
      .then((answer) => answer.ok)
      .catch(() => false);
    if (isThere && this.#isLost && this.#state) {
      this.#state.state = 'connected';
    }
    return isThere;
  }

  #back = (event: Event) => {
    if (this.#isLost || !navigator.onLine) {
      event.preventDefault();
      this.#tell('links');
    }
  };

  /** What leads out of the screens altogether cannot wait; the browser asks. */
  #leaving = (event: BeforeUnloadEvent) => {
    if (this.#isLost && !isLeaving()) {
      event.preventDefault();
    }
  };
}

/** The link of ours that a click follows in this window, if it follows one. */
function linkOf(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return undefined;
  }
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  const opensElsewhere = link?.target && link.target !== '_self';
  return href && !href.startsWith('#') && !opensElsewhere && link?.origin === location.origin ? link : undefined;
}

function leadsOutOfTheScreens(link: HTMLAnchorElement) {
  return link.hasAttribute('router-ignore') || link.hasAttribute('download');
}

function hold(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

customElements.define('most-connection', MostConnection);
