import assert from 'node:assert/strict';
import net from 'node:net';
import test from 'node:test';
import { installedBrowser } from '../../infra/run/browser.mjs';
import {
  checkDisk,
  checkNode,
  clientFailure,
  installCommand,
  javaVersion,
} from '../../infra/run/requirements.mjs';
import { folderOfPrograms, runScript } from './commands.mjs';

const javaPrinting = (version) => `echo 'openjdk version "${version}" 2025-04-15' >&2`;

/** Listens on a port while the task runs. */
async function withListener(task) {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await task(server.address().port);
  } finally {
    server.close();
  }
}

test('a port in use ends the start with the port and the way out', async () => {
  await withListener(async (port) => {
    const { code, output } = await runScript('start.mjs', [], { PORT: String(port) });
    assert.equal(code, 1);
    assert.match(output, new RegExp(`Port ${port} on 127.0.0.1 is in use`));
    assert.match(output, new RegExp(`PORT=${port + 1} npm start`));
  });
});

test('a HOST that is no address of this machine is named', async () => {
  const { code, output } = await runScript('start.mjs', [], { HOST: '192.0.2.1', PORT: '4599' });
  assert.equal(code, 1);
  assert.match(output, /192\.0\.2\.1 is no address of this machine/);
});

test('a PORT that is no number is named', async () => {
  const { code, output } = await runScript('start.mjs', [], { PORT: 'http' });
  assert.equal(code, 1);
  assert.match(output, /PORT is http, which is no port number/);
});

test('a missing Java ends the start with the install command', async () => {
  const { code, output } = await runScript('start.mjs', [], {
    PATH: folderOfPrograms({ 'apt-get': '' }),
    JAVA_HOME: '',
    PORT: '4599',
  });
  assert.equal(code, 1);
  assert.match(output, /Java is missing: the local Neo4j needs Java 17 or 21/);
  assert.ok(output.includes(installCommand('java').replace(/^sudo /, '')), output);
});

test('a wrong Java is named with its version', async () => {
  const { code, output } = await runScript('start.mjs', [], {
    PATH: `${folderOfPrograms({ java: javaPrinting('11.0.2') })}:${process.env.PATH}`,
    JAVA_HOME: '',
    PORT: '4599',
  });
  assert.equal(code, 1);
  assert.match(output, /is Java 11: the local Neo4j needs Java 17 or 21/);
});

test('a JAVA_HOME without Java in it is named', async () => {
  const { code, output } = await runScript('start.mjs', [], {
    JAVA_HOME: '/nowhere',
    PORT: '4599',
  });
  assert.equal(code, 1);
  assert.match(output, /JAVA_HOME names \/nowhere, but there is no bin\/java in it/);
});

test('versions of Java are read from what the program prints', () => {
  assert.equal(javaVersion('openjdk version "17.0.15" 2025-04-15'), 17);
  assert.equal(javaVersion('openjdk version "21" 2023-09-19'), 21);
  assert.equal(javaVersion('java version "1.8.0_392"'), 8);
  assert.equal(javaVersion('bash: java: not found'), null);
});

test('Node.js is accepted as package.json says', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0']) checkNode(version);
  for (const version of ['18.20.0', '20.18.1', '21.7.0', '22.11.0']) {
    assert.throws(() => checkNode(version), /is not supported/);
  }
});

test('a full disk and a network that is away are told apart from other failures', () => {
  assert.throws(() => checkDisk(Number.MAX_SAFE_INTEGER), /GB are needed/);
  assert.match(clientFailure('It', 'npm', 'npm error ENOSPC').message, /disk is full/);
  assert.match(
    clientFailure('It', 'Maven', 'Could not transfer artifact: Unknown host').message,
    /Maven cannot reach its registry/,
  );
  assert.match(clientFailure('It', 'npm', 'npm error EUSAGE').message, /EUSAGE/);
});

test('the browser of the environment comes first, and one that is no program is refused', () => {
  const folder = folderOfPrograms({ chromium: '', mine: '' });
  const environment = { PATH: folder };
  assert.equal(installedBrowser(environment), `${folder}/chromium`);
  assert.equal(
    installedBrowser({ ...environment, CHROMIUM_PATH: `${folder}/mine` }),
    `${folder}/mine`,
  );
  assert.throws(() => installedBrowser({ CHROMIUM_PATH: '/nowhere' }), /CHROMIUM_PATH names/);
});
