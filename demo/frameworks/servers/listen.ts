import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server on this machine, at `PORT` or a free one, and says where it is. */
export function listen(server: Server): void {
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
}
