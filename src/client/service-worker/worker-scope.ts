// What this worker uses of its surroundings. The types of pages and of workers cannot stand in one program.

export interface WaitableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskEvent extends WaitableEvent {
  readonly request: Request;
  /** The page that asks; empty for a page that is only being opened. */
  readonly clientId: string;
  /** The page or the script that comes of this request; empty when none does. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { get(id: string): Promise<unknown> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: WaitableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
}
