// A whole float and the int that it equals are one key, also where the two have other hashes.
const half = (): number => 0.5;
const s = new Set<number>(); for (const x of [3000000000, 6000000000 * half(), 2 ** 31, 2 ** 32 * half(), 1073741824, 2 ** 31 * half(), 2 ** 60, 2 ** 61 * half(), -3000000000, -6000000000 * half(), 9007199254740992, 2 ** 54 * half(), 5e18, 1e19 * half(), 1e19, 2e19 * half(), 1e21, 2e21 * half()]) s.add(x);
console.log(s.size, s);
const o: Record<number, string> = {}; o[3000000000] = "a"; o[6000000000 * half()] = "b"; console.log(o);
