import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { channel, drop, find, isLeaving, put } from '../kept';
import { WAY_BACK } from '../way-back';

/** What the server says about a value; every word but "failed" is final. */
export type Told = 'saved' | 'overtaken' | 'submitted' | 'gone' | 'failed';

export type State = 'idle' | 'saving' | 'saved' | 'not-saved' | 'overtaken' | 'submitted' | 'gone';

export type Pending = { value: string; sequence: number };

type Field = {
  /** Stores a value; its promise settles only after the server has answered. */
  send: (value: string, sequence: number) => Promise<Told>;
  /** Under which name a value outlives its page. */
  shelf: () => string;
  /** The same person stored this in another window. */
  elsewhere: (stored: Pending) => void;
};

type Listener = (before: string, now: string) => void;
type Connection = {
  connectionState?: {
    online: boolean;
    addStateChangeListener(listener: Listener): void;
    removeStateChangeListener(listener: Listener): void;
  };
};

/** How long the server may take before the reader is told that nothing is stored yet, in milliseconds. */
const PATIENCE = 6000;

/** The first and the longest pause before a value that could not be stored is sent again, in milliseconds. */
const FIRST_PAUSE = 1500;
const LONGEST_PAUSE = 15000;

/** How long the writer pauses before a text is stored, and how long it waits at most, in milliseconds. */
const WRITERS_PAUSE = 900;
const LONGEST_WAIT = 2000;

/**
 * Brings the newest value of a field to the server, again and again until the server has committed it. It never says
 * "saved" of its own accord. Until then the value lies on a shelf of this window, so that neither leaving the page nor
 * the end of the session loses it. Sending the same value twice is harmless: its sequence makes it one.
 */
export class Keeping implements ReactiveController {
  state: State = 'idle';

  #pending?: Pending;
  #patience = 0;
  #again = 0;
  #soon = 0;
  #since = 0;
  #tries = 0;
  #late = false;
  #between?: BroadcastChannel;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly field: Field,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#connection?.addStateChangeListener(this.#connectionChanged);
    window.addEventListener('offline', this.#lost);
    window.addEventListener('online', this.#flush);
    window.addEventListener('beforeunload', this.#leaving);
    window.addEventListener('pagehide', this.now);
    window.addEventListener(WAY_BACK, this.now);
    window.addEventListener('most-leave', this.#asked);
    document.addEventListener('visibilitychange', this.now);
  }

  hostDisconnected() {
    this.#connection?.removeStateChangeListener(this.#connectionChanged);
    window.removeEventListener('offline', this.#lost);
    window.removeEventListener('online', this.#flush);
    window.removeEventListener('beforeunload', this.#leaving);
    window.removeEventListener('pagehide', this.now);
    window.removeEventListener(WAY_BACK, this.now);
    window.removeEventListener('most-leave', this.#asked);
    document.removeEventListener('visibilitychange', this.now);
    clearTimeout(this.#patience);
    clearTimeout(this.#again);
    clearTimeout(this.#soon);
    this.#between?.close();
    this.#between = undefined;
  }

  /** A new value, with a higher sequence than any before. */
  keep(value: string, sequence: number) {
    this.#hold(value, sequence);
    this.#flush();
  }

  /** A value that still changes: it is sent when the writer pauses, and after a while in any case. */
  keepSoon(value: string, sequence: number) {
    this.#hold(value, sequence);
    this.#become(this.#hopes() ? 'saving' : 'not-saved');
    this.#since ||= Date.now();
    clearTimeout(this.#soon);
    const left = this.#since + LONGEST_WAIT - Date.now();
    this.#soon = window.setTimeout(this.now, Math.max(0, Math.min(WRITERS_PAUSE, left)));
  }

  /** Sends at once what would be sent soon. */
  now = () => {
    if (this.#soon) {
      this.#flush();
    }
  };

  /**
   * To be called once the field can speak to the server. Sends what an earlier page could not, if it is newer than
   * what is stored, and returns it; returns it as well if it is not, so that a text is never dropped unseen.
   */
  resume(stored: Pending): Pending | undefined {
    this.#between = channel((message) => this.#heard(message as Pending & { shelf?: string }));
    const left = find<Pending>(this.field.shelf());
    if (!left) {
      return undefined;
    }
    if (left.sequence > stored.sequence) {
      this.keep(left.value, left.sequence);
      return left;
    }
    drop(this.field.shelf());
    return left.value === stored.value ? undefined : left;
  }

  /** Another value counts, as this field has been told. */
  overtaken() {
    this.#become('overtaken');
  }

  /** What was said of the value before is over. */
  rest() {
    if (!this.#pending && this.state !== 'idle') {
      this.#become('idle');
    }
  }

  #hold(value: string, sequence: number) {
    this.#pending = { value, sequence };
    put(this.field.shelf(), this.#pending);
  }

  #flush = () => {
    clearTimeout(this.#soon);
    this.#soon = 0;
    this.#since = 0;
    const sent = this.#pending;
    if (!sent) {
      return;
    }
    clearTimeout(this.#again);
    this.#become(this.#hopes() ? 'saving' : 'not-saved');
    this.#patience ||= window.setTimeout(this.#lost, PATIENCE);
    this.field.send(sent.value, sent.sequence).then(
      (told) => this.#told(sent, told),
      () => this.#told(sent, 'failed'),
    );
  };

  #hopes() {
    return navigator.onLine && this.#connection?.online !== false && this.#tries === 0 && !this.#late;
  }

  #told(sent: Pending, told: Told) {
    if (told === 'saved') {
      this.#between?.postMessage({ shelf: this.field.shelf(), ...sent });
    }
    if (sent !== this.#pending) {
      return;
    }
    clearTimeout(this.#patience);
    this.#patience = 0;
    if (told === 'failed') {
      this.#tries++;
      this.#become('not-saved');
      const pause = Math.min(FIRST_PAUSE * 2 ** (this.#tries - 1), LONGEST_PAUSE);
      this.#again = window.setTimeout(this.#flush, pause);
      return;
    }
    this.#pending = undefined;
    this.#tries = 0;
    this.#late = false;
    if (told !== 'overtaken') {
      // What was overtaken may still be chosen.
      drop(this.field.shelf());
    }
    this.#become(told);
  }

  #heard(stored: Pending & { shelf?: string }) {
    if (stored.shelf === this.field.shelf() && !this.#pending) {
      this.field.elsewhere(stored);
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
    this.#patience = 0;
    if (this.#pending) {
      this.#late = true;
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
    this.now();
    if (this.#pending && !isLeaving()) {
      event.preventDefault();
    }
  };

  /** A link inside is followed: what is on its way arrives before that, what could not be stored has to be said. */
  #asked = (event: Event) => {
    this.now();
    if (this.#pending && this.state === 'not-saved') {
      event.preventDefault();
    }
  };
}
