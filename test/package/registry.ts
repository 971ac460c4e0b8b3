import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a registry is sent when a package is published. */
export interface Publication {
  readonly name: string;
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly repository?: unknown }>>;
  /** Tarballs in Base64. */
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** A registry on this machine for one test: it has nothing, and keeps what it is sent. */
export async function startRegistry(): Promise<{ url: string; publications: readonly Publication[] }> {
  const publications: Publication[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === 'PUT') publications.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(request.method === 'PUT' ? 201 : 404, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, publications };
}
