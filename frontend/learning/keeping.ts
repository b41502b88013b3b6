import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the server says about a value; every word but "failed" is final. */
export type Told = 'saved' | 'overtaken' | 'submitted' | 'gone' | 'failed';

export type State = 'idle' | 'saving' | 'saved' | 'not-saved' | 'overtaken' | 'submitted' | 'gone';

type Pending = { value: string; sequence: number };
type Listener = (before: string, now: string) => void;
type Connection = {
  connectionState?: {
    addStateChangeListener(listener: Listener): void;
    removeStateChangeListener(listener: Listener): void;
  };
};

/** How long the server may take before the reader is told that nothing is stored yet, in milliseconds. */
const PATIENCE = 6000;

/** The first and the longest pause before a value that could not be stored is sent again, in milliseconds. */
const FIRST_PAUSE = 1500;
const LONGEST_PAUSE = 15000;

/**
 * Brings the newest value of a field to the server, again and again until the server has committed it. It never says
 * "saved" of its own accord. Sending the same value twice is harmless: its sequence makes it one.
 */
export class Keeping implements ReactiveController {
  state: State = 'idle';

  #pending?: Pending;
  #patience = 0;
  #again = 0;
  #tries = 0;

  /**
   * @param send stores a value; its promise settles only after the server has answered
   * @param shelf where a value outlives a reload of the page; none for what must not lie about
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly send: (value: string, sequence: number) => Promise<Told>,
    private readonly shelf: () => string | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#connection?.addStateChangeListener(this.#connectionChanged);
    window.addEventListener('offline', this.#lost);
    window.addEventListener('online', this.#flush);
    window.addEventListener('beforeunload', this.#leaving);
  }

  hostDisconnected() {
    this.#connection?.removeStateChangeListener(this.#connectionChanged);
    window.removeEventListener('offline', this.#lost);
    window.removeEventListener('online', this.#flush);
    window.removeEventListener('beforeunload', this.#leaving);
    clearTimeout(this.#patience);
    clearTimeout(this.#again);
  }

  /** A new value, with a higher sequence than any before. */
  keep(value: string, sequence: number) {
    this.#pending = { value, sequence };
    this.#tries = 0;
    this.#putOnShelf();
    this.#flush();
  }

  /** What a page that was left or died with it could not bring to the server; sends it if it is still newer. */
  resume(sequence: number): Pending | undefined {
    const key = this.shelf();
    const left = key && sessionStorage.getItem(key);
    if (!left) {
      return undefined;
    }
    const pending = JSON.parse(left) as Pending;
    if (pending.sequence <= sequence) {
      sessionStorage.removeItem(key);
      return undefined;
    }
    this.keep(pending.value, pending.sequence);
    return pending;
  }

  #flush = () => {
    const sent = this.#pending;
    if (!sent) {
      return;
    }
    clearTimeout(this.#again);
    this.#become(navigator.onLine && this.#tries === 0 ? 'saving' : 'not-saved');
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(this.#lost, PATIENCE);
    this.send(sent.value, sent.sequence).then(
      (told) => this.#told(sent, told),
      () => this.#told(sent, 'failed'),
    );
  };

  #told(sent: Pending, told: Told) {
    if (sent !== this.#pending) {
      return;
    }
    clearTimeout(this.#patience);
    if (told === 'failed') {
      this.#tries++;
      this.#become('not-saved');
      const pause = Math.min(FIRST_PAUSE * 2 ** (this.#tries - 1), LONGEST_PAUSE);
      this.#again = window.setTimeout(this.#flush, pause);
      return;
    }
    this.#pending = undefined;
    this.#tries = 0;
    const key = this.shelf();
    if (key) {
      sessionStorage.removeItem(key);
    }
    this.#become(told);
  }

  #putOnShelf() {
    const key = this.shelf();
    if (key) {
      sessionStorage.setItem(key, JSON.stringify(this.#pending));
    }
  }

  #become(state: State) {
    this.state = state;
    this.host.requestUpdate();
  }

  get #connection() {
    return (window as unknown as { Vaadin?: Connection }).Vaadin?.connectionState;
  }

  #lost = () => {
    if (this.#pending) {
      this.#become('not-saved');
    }
  };

  #connectionChanged: Listener = (_before, now) => {
    if (now === 'reconnecting' || now === 'connection-lost') {
      this.#lost();
    } else if (now === 'connected' && this.state === 'not-saved') {
      this.#flush();
    }
  };

  #leaving = (event: BeforeUnloadEvent) => {
    if (this.#pending) {
      event.preventDefault();
    }
  };
}
