import fs from 'node:fs';
import path from 'node:path';
import { isProgram, run, which } from './commands.mjs';
import { Failure } from './failure.mjs';
import { root } from './places.mjs';

const javaVersions = [17, 21];
const leastFreeBytes = 2 * 1024 ** 3;

/** How each platform installs what Neo4j needs; the first entry whose marker is there is named. */
const installers = [
  {
    marker: 'apt-get',
    java: 'apt-get install -y openjdk-17-jre-headless',
    maven: 'apt-get install -y maven',
    root: true,
  },
  {
    marker: 'dnf',
    java: 'dnf install -y java-21-openjdk-headless',
    maven: 'dnf install -y maven',
    root: true,
  },
  {
    marker: 'pacman',
    java: 'pacman -S --noconfirm jre21-openjdk-headless',
    maven: 'pacman -S --noconfirm maven',
    root: true,
  },
  { marker: 'apk', java: 'apk add openjdk21-jre-headless', maven: 'apk add maven', root: true },
  { marker: 'brew', java: 'brew install openjdk@21', maven: 'brew install maven', root: false },
  {
    marker: 'winget',
    java: 'winget install EclipseAdoptium.Temurin.21.JRE',
    maven: 'choco install maven',
    root: false,
  },
];

/** The install command of this platform for `java` or `maven`. */
export function installCommand(part) {
  const fallback = {
    darwin: installers.find((each) => each.marker === 'brew'),
    win32: installers.find((each) => each.marker === 'winget'),
  }[process.platform];
  const found = fallback ?? installers.find((each) => which(each.marker) !== null) ?? installers[0];
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  const prefix = found.root && !isRoot ? 'sudo ' : '';
  const update = found.marker === 'apt-get' ? `${prefix}apt-get update && ` : '';
  return `${update}${prefix}${found[part]}`;
}

/** Node.js of a version that the dependencies accept (package.json, engines). */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const accepted = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!accepted) {
    throw new Failure(
      `Node.js ${version} is not supported: Trellis needs 20.19 or a later 20, or 22.12 or later.`,
      'Install Node.js 22 from https://nodejs.org and run the command again.',
    );
  }
}

/** The path of a Java 17 or 21: the one of JAVA_HOME if set, else the one on the path. */
export async function findJava() {
  const named = process.env.JAVA_HOME;
  const ending = process.platform === 'win32' ? '.exe' : '';
  const fromHome = named ? path.join(named, 'bin', `java${ending}`) : null;
  if (fromHome !== null && !isProgram(fromHome)) {
    throw new Failure(
      `JAVA_HOME names ${named}, but there is no bin/java in it.`,
      'Correct or unset JAVA_HOME and run the command again.',
    );
  }
  const java = fromHome ?? which('java');
  if (java === null) {
    throw new Failure(
      'Java is missing: the local Neo4j needs Java 17 or 21.',
      `Run: ${installCommand('java')}   (or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j you have)`,
    );
  }
  const { output } = await run(java, ['-version']);
  const version = javaVersion(output);
  if (version === null || !javaVersions.includes(version)) {
    throw new Failure(
      `${java} is ${version === null ? 'not a working Java' : `Java ${version}`}: the local Neo4j needs Java 17 or 21.`,
      `Run: ${installCommand('java')}   (then set JAVA_HOME to it if another Java stays first on the path)`,
    );
  }
  return java;
}

/** The major version in the output of `java -version`, or null. */
export function javaVersion(output) {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match === null ? null : Number(match[1]);
}

/** The path of Maven. */
export function findMaven() {
  const maven = which('mvn');
  if (maven === null) {
    throw new Failure(
      'Maven is missing: it fetches the local Neo4j from Maven Central.',
      `Run: ${installCommand('maven')}   (or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j you have)`,
    );
  }
  return maven;
}

/** Room for dependencies, Neo4j and the store. */
export function checkDisk(needed = leastFreeBytes) {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = bavail * bsize;
  if (free < needed) {
    const gigabytes = (bytes) => (bytes / 1024 ** 3).toFixed(1);
    throw new Failure(
      `Only ${gigabytes(free)} GB are free on the disk of ${root}, and ${gigabytes(needed)} GB are needed.`,
      'Free some space and run the command again.',
    );
  }
}

const networkSigns =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|UnknownHost|Connect(ion)? (to .* )?(refused|timed out|reset)|Could not transfer|Temporary failure in name resolution|Network is unreachable/i;
const diskSigns = /ENOSPC|No space left/i;

/** Turns the output of a package client that failed into a failure that says why. */
export function clientFailure(what, client, output) {
  if (diskSigns.test(output)) {
    return new Failure(
      `The disk is full: ${what} failed.`,
      'Free some space and run the command again.',
    );
  }
  if (networkSigns.test(output)) {
    return new Failure(
      `${what} failed because ${client} cannot reach its registry.`,
      `Check the network connection and the proxy settings of ${client}, then run the command again: it goes on from here.`,
    );
  }
  const lines = output.trim().split(/\r?\n/).slice(-15).join('\n    ');
  return new Failure(
    `${what} failed:\n    ${lines}`,
    'Run the command again once that is put right.',
  );
}
