/**
 * A stand-in for the browser's locks, which neither Node nor jsdom has: of each name one at a time,
 * in the order of asking.
 */
const queues = new Map<string, Promise<unknown>>();

const locks = {
  request<Value>(
    name: string,
    { signal }: LockOptions,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const before = queues.get(name) ?? Promise.resolve();
    const inTurn = () => {
      signal?.throwIfAborted();
      return work();
    };
    const done = before.then(inTurn, inTurn);
    queues.set(name, done);
    return done;
  },
};

if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: {} });
Object.defineProperty(navigator, "locks", { value: locks, configurable: true });
