// The lines of WebDriver BiDi, by which a stock Firefox is driven: commands with answers, and events.

/** An event of the browser, such as `log.entryAdded`, with what it carries. */
export type BidiEvent = Readonly<Record<string, unknown>>;

export interface Bidi {
  /** Sends a command; rejects with the words of the browser when it refuses. */
  send(method: string, params: object): Promise<BidiEvent>;
  /** Calls back for each event of a name. The name must be subscribed to by `session.subscribe`. */
  on(method: string, listener: (event: BidiEvent) => void): void;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: BidiEvent) => void;
  readonly reject: (error: Error) => void;
}

/** Opens the line; rejects when nobody answers at the address. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((event: BidiEvent) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as {
      id?: number;
      method?: string;
      params?: BidiEvent;
      result?: BidiEvent;
      error?: string;
      message?: string;
    };
    if (method !== undefined) for (const listener of listeners.get(method) ?? []) listener(params ?? {});
    const command = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) command?.resolve(result ?? {});
    else command?.reject(new Error(`Firefox: ${error}: ${message ?? ''}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the line'));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}`)));
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
