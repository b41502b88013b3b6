import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { enter, whoIsThere } from './door';
import { belongTo, forgetAll, leaveFor } from './kept';
import { bringBack, keepTyped } from './typed';

type Wrong = 'failed' | 'throttled' | 'unreachable';

type Words = Partial<
  Record<
    | 'ended-title'
    | 'ended-text'
    | 'signed-in-as'
    | 'user'
    | 'password'
    | 'go-on'
    | 'other'
    | 'stale-title'
    | 'stale-text'
    | 'reload'
    | 'brought-back'
    | Wrong,
    string
  >
>;

/** running: the server knows this page; ended: nobody is signed in; stale: only this page is no longer known. */
type State = 'running' | 'ended' | 'stale';

/** What Vaadin's client puts on the page when it gives up. */
const GIVEN_UP = 'v-system-error';

/**
 * Notices that the server no longer knows this page, and lets the same person sign in over it (see SessionWatch.java
 * and decision 0043). What was typed is brought back on the page that follows; somebody else finds nothing of it.
 */
class MostSession extends LitElement {
  static override properties = {
    person: { type: String },
    words: { type: Object },
    state: { state: true },
    wrong: { state: true },
    busy: { state: true },
    broughtBack: { state: true },
  };

  /** Whose page this is. */
  declare person: string;
  declare words: Words;
  declare state: State;
  declare wrong?: Wrong;
  declare busy: boolean;
  declare broughtBack: boolean;

  #watch = new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(this.#seen)));
  #seen = (node: Node) => {
    if (node instanceof Element && node.classList.contains(GIVEN_UP)) {
      node.remove();
      void this.#ended();
    }
  };

  constructor() {
    super();
    this.person = '';
    this.words = {};
    this.state = 'running';
    this.busy = false;
    this.broughtBack = false;
  }

  /** Light DOM: the style sheet of the page draws it, and managers of passwords find the fields. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(document.body, { childList: true });
    window.addEventListener('keydown', this.#escape, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
    window.removeEventListener('keydown', this.#escape, true);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('person') && this.person) {
      belongTo(this.person);
      void bringBack().then((anything) => (this.broughtBack = anything));
    }
  }

  protected override updated() {
    this.#show();
  }

  #show() {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  protected override render() {
    return html`
      <div role="status">
        ${this.broughtBack ? html`<p class="strip good">${this.words['brought-back']}</p>` : nothing}
      </div>
      ${this.state === 'running' ? nothing : this.#dialog(this.state)}
    `;
  }

  #dialog(name: 'ended' | 'stale') {
    return html`<dialog class="over" aria-labelledby="over-title" aria-describedby="over-text" @close=${this.#show}>
      <form class="stack" @submit=${this.#submitted}>
        <h2 id="over-title">${this.words[`${name}-title`]}</h2>
        <p id="over-text">${this.words[`${name}-text`]}</p>
        ${name === 'ended' ? this.#fields() : nothing}
        <button class="btn primary wide" aria-disabled=${this.busy ? 'true' : nothing}>
          ${name === 'ended' ? this.words['go-on'] : this.words.reload}
        </button>
        ${name === 'ended'
          ? html`<button class="btn quiet wide" type="button" @click=${this.#somebodyElse}>${this.words.other}</button>`
          : nothing}
      </form>
    </dialog>`;
  }

  #fields() {
    return html`
      <p class="small">${this.words['signed-in-as']}</p>
      <div role="alert">${this.wrong ? html`<p class="strip bad" id="over-wrong">${this.words[this.wrong]}</p>` : nothing}</div>
      ${this.#field('username', 'text', this.words.user)} ${this.#field('password', 'password', this.words.password)}
    `;
  }

  #field(name: 'username' | 'password', type: string, label?: string) {
    return html`<label class="field">
      <span class="label">${label}</span>
      <input
        class="input"
        name=${name}
        type=${type}
        required
        maxlength="254"
        autocapitalize="none"
        spellcheck="false"
        autocomplete=${name === 'username' ? 'username' : 'current-password'}
        aria-invalid=${this.wrong === 'failed' ? 'true' : nothing}
        aria-describedby=${this.wrong ? 'over-wrong' : nothing}
      />
    </label>`;
  }

  async #ended() {
    if (this.state !== 'running') {
      return;
    }
    keepTyped();
    this.state = 'ended';
    this.#found(await whoIsThere());
  }

  /** Perhaps the same person is signed in already, or another one by now, in another window of this browser. */
  #found(person?: string) {
    if (person === this.person) {
      this.state = 'stale';
    } else if (person) {
      this.#makeRoom();
    }
  }

  #submitted = async (event: Event) => {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    if (this.state === 'stale') {
      leaveFor();
      return;
    }
    const form = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    const came = await enter(String(form.get('username')), String(form.get('password')));
    this.busy = false;
    if (came.how === 'entered') {
      this.#admitted(came.person, came.path);
      return;
    }
    this.wrong = came.how;
    const password = this.querySelector<HTMLInputElement>('input[type=password]');
    if (password) {
      password.value = '';
      password.focus();
    }
  };

  #admitted(person: string, path?: string) {
    if (person === this.person) {
      leaveFor(path);
    } else {
      this.#makeRoom(path);
    }
  }

  #makeRoom(path = '/home') {
    forgetAll();
    leaveFor(path);
  }

  #somebodyElse = () => this.#makeRoom('/login');

  /** Vaadin's client would load the page anew. */
  #escape = (event: KeyboardEvent) => {
    if (this.state !== 'running' && event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}

customElements.define('most-session', MostSession);
