import { addressKey, AddressSlowDown } from './address-slow-down';

describe('the address that failures are counted by', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['2001:db8:1:2::7', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    [undefined, ''],
  ])('of %s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('the slow-down of an address', () => {
  const school = { ip: '192.0.2.7' };
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const waitAfter = (failures: number): number => {
    const addresses = new AddressSlowDown();
    for (let failure = 0; failure < failures; failure += 1) addresses.begin(school);
    return addresses.begin(school);
  };

  it('begins with the twentieth failure', () => {
    expect([waitAfter(19), waitAfter(20)]).toEqual([0, 5]);
  });

  it('counts no attempt that was right, and no other address', () => {
    const addresses = new AddressSlowDown();
    for (let attempt = 0; attempt < 100; attempt += 1) {
      expect(addresses.begin(school)).toBe(0);
      addresses.takeBack(school);
    }
    for (let failure = 0; failure < 20; failure += 1) addresses.begin(school);
    expect(addresses.begin({ ip: '192.0.2.8' })).toBe(0);
    expect(addresses.begin(school)).toBe(5);
  });

  it('doubles, and is forgiven by half in a quarter of an hour', () => {
    const addresses = new AddressSlowDown();
    for (let failure = 0; failure < 20; failure += 1) addresses.begin(school);
    jest.advanceTimersByTime(5_000);
    expect(addresses.begin(school)).toBe(0);
    expect(addresses.begin(school)).toBe(10);
    jest.advanceTimersByTime(910_000);
    for (let failure = 0; failure < 9; failure += 1) expect(addresses.begin(school)).toBe(0);
  });
});
