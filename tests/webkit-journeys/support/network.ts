import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way of one's own to the server, which can be cut as the network is. */
export async function openNetwork(base = "") {
  const { hostname, port } = new URL(base);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const there = connect(Number(port), hostname);
    for (const [end, other] of [
      [socket, there],
      [there, socket],
    ] as const) {
      open.add(end);
      end.on("error", () => other.destroy());
      end.pipe(other);
    }
  }).listen(0, hostname);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port is free");
  return {
    base: `http://${hostname}:${address.port}/`,
    cut() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
