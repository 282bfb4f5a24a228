import { isLoopbackAddress, isLoopbackName } from './loopback';

describe('this machine', () => {
  it('is reached by its loopback addresses', () => {
    const hosts = ['127.0.0.1', '127.9.9.9', '::1', 'localhost', '0.0.0.0', '192.0.2.1', '::'];
    expect(hosts.filter((host) => isLoopbackAddress(host))).toEqual(hosts.slice(0, 4));
  });

  it('is not meant by a name of another site that leads to it', () => {
    const names = [
      'localhost:4000',
      '127.0.0.1',
      '[::1]:4000',
      'evil.example',
      '127.0.0.1.evil.example',
    ];
    expect(names.filter((name) => isLoopbackName(name))).toEqual(names.slice(0, 3));
    expect(isLoopbackName(undefined)).toBe(false);
  });
});
