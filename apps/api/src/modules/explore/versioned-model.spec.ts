import { VersionedModel } from './versioned-model';

function aSource(versions: readonly number[]): {
  readonly version: () => Promise<number>;
  readonly build: () => Promise<string>;
  readonly builds: () => number;
} {
  let reads = 0;
  let builds = 0;
  return {
    version: () => Promise.resolve(versions[Math.min(reads++, versions.length - 1)] ?? 0),
    build: () => Promise.resolve(`build ${(builds += 1)}`),
    builds: () => builds,
  };
}

describe('VersionedModel', () => {
  it('is built once for requests that come at the same time', async () => {
    const source = aSource([7]);
    const model = new VersionedModel(source);
    const answers = await Promise.all([model.current(), model.current(), model.current()]);
    expect(answers.map(({ value }) => value)).toEqual(['build 1', 'build 1', 'build 1']);
    expect(source.builds()).toBe(1);
  });

  it('is built again when the version is raised', async () => {
    const source = aSource([1, 1, 2, 2]);
    const model = new VersionedModel(source);
    expect(await model.current()).toEqual({ version: 1, value: 'build 1' });
    expect(await model.current()).toEqual({ version: 2, value: 'build 2' });
  });

  it('is built again when the version was raised while it was built', async () => {
    const model = new VersionedModel(aSource([1, 2, 2]));
    expect(await model.current()).toEqual({ version: 2, value: 'build 2' });
  });

  it('tries again after a failure', async () => {
    let fails = true;
    const model = new VersionedModel({
      version: () => Promise.resolve(1),
      build: () => (fails ? Promise.reject(new Error('away')) : Promise.resolve('back')),
    });
    await expect(model.current()).rejects.toThrow('away');
    fails = false;
    expect(await model.current()).toEqual({ version: 1, value: 'back' });
  });
});
