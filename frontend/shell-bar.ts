import { html, LitElement, nothing } from 'lit';
import { forgetAll } from './kept';

/** By the last part of their keys, in the reader's language. */
type Words = Partial<
  Record<
    'home' | 'inbox' | 'language' | 'menu' | 'navigation' | 'not-you' | 'password' | 'sign-out' | 'signed-in-as',
    string
  >
>;

/** Addresses here have no leading slash. */
type Place = { path: string; text: string };

type Language = { tag: string; name: string; current: boolean };

type Server = { choose(tag: string): Promise<void>; leave(): Promise<void> };

/** The bar of every signed-in screen (see ShellBar.java): spread out on a wide window, one menu on a narrow one. */
class MostShellBar extends LitElement {
  static override properties = {
    words: { type: Object },
    person: { type: String },
    places: { type: Array },
    languages: { type: Array },
    inbox: { type: String },
    path: { type: String },
    waiting: { type: Number },
    waitingText: { type: String },
  };

  declare words: Words;
  declare person: string;
  declare places: Place[];
  declare languages: Language[];
  declare inbox: string;
  /** Where the reader is. */
  declare path: string;
  /** How many messages are not read yet, and the same as it is read out. */
  declare waiting: number;
  declare waitingText: string;
  declare $server?: Server;

  constructor() {
    super();
    this.words = {};
    this.person = '';
    this.places = [];
    this.languages = [];
    this.inbox = '';
    this.path = '';
    this.waiting = 0;
    this.waitingText = '';
  }

  /** Light DOM: the style sheet of the page draws the bar. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`
      <a class="mark" href="/home" aria-label=${this.words.home}>Most</a>
      <nav class="nav" aria-label=${this.words.navigation}>${this.#places()}</nav>
      <div class="push row wide-only">
        ${this.#inbox()}
        <details class="fold">
          <summary class="chevron">
            <span class="icon globe" aria-hidden="true"></span>
            <span class="only-heard">${this.words.language}</span>
            <span>${this.languages.find((language) => language.current)?.name}</span>
          </summary>
          ${this.#languages('sheet')}
        </details>
        <details class="fold">
          <summary class="chevron"><span class="person-name">${this.person}</span></summary>
          <div class="sheet">${this.#whose()} ${this.#account()}</div>
        </details>
      </div>
      <details class="fold phone-menu">
        <summary><span class="icon menu" aria-hidden="true"></span><span>${this.words.menu}</span></summary>
        <div class="sheet">
          ${this.#whose()}
          <hr />
          <nav aria-label=${this.words.navigation}>${this.#places()}</nav>
          ${this.#inbox()}
          <hr />
          ${this.#languages('languages')}
          <hr />
          ${this.#account()}
        </div>
      </details>
    `;
  }

  #places() {
    return this.places.map(({ path, text }) => html`<a href="/${path}" aria-current=${this.#current(path)}>${text}</a>`);
  }

  /** On an address itself, or below it. */
  #current(path: string) {
    return this.path === path ? 'page' : this.path.startsWith(`${path}/`) ? 'true' : nothing;
  }

  #inbox() {
    return html`<a class="inbox" href="/${this.inbox}" aria-current=${this.#current(this.inbox)}>
      <span>${this.words.inbox}</span>
      ${this.waiting ? html`<span class="count">${this.waiting > 99 ? '99+' : this.waiting}</span>` : nothing}
      <span class="only-heard">${this.waitingText}</span>
    </a>`;
  }

  #languages(look: string) {
    return html`<div class=${look} role="group" aria-label=${this.words.language}>
      ${this.languages.map(
        ({ tag, name, current }) =>
          html`<button
            class="entry"
            type="button"
            lang=${tag}
            aria-current=${current ? 'true' : nothing}
            @click=${() => this.$server?.choose(tag)}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }

  #whose() {
    return html`<p class="small signed-in-as">${this.words['signed-in-as']}</p>
      <button class="entry" type="button" @click=${this.#leave}>${this.words['not-you']}</button>`;
  }

  #account() {
    return html`<a href="/password" router-ignore>${this.words.password}</a>
      <button class="entry" type="button" @click=${this.#leave}>${this.words['sign-out']}</button>`;
  }

  #leave = () => {
    forgetAll();
    this.$server?.leave();
  };
}

customElements.define('most-shell-bar', MostShellBar);
