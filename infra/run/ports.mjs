import net from 'node:net';

/** Why a server cannot listen on this port of this address (the system's error code), or null when it can. */
export function listeningRefusal(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Whether a server can listen on this port of this address. */
export async function isPortFree(port, host = '127.0.0.1') {
  return (await listeningRefusal(port, host)) === null;
}

/** Whether something accepts connections there. */
export function answersOn(port, host = '127.0.0.1', limit = 1000) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: limit });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

/** The preferred port if it is free, else one the operating system gives. */
export async function freePort(preferred) {
  if (await isPortFree(preferred)) return preferred;
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
