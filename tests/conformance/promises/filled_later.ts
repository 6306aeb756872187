// Arrays of holes that are full when they are handed on (A3)
function all<T>(ps: Promise<T>[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = new Array(ps.length);
    let left = ps.length;
    ps.forEach((p, i) => p.then((v) => { results[i] = v; left--; if (left === 0) resolve(results); }, reject));
    if (left === 0) resolve(results);
  });
}
const wait = <T>(v: T, ms: number) => new Promise<T>((r) => setTimeout(() => r(v), ms));
async function mapLimit<A, B>(xs: A[], limit: number, f: (a: A, i: number) => Promise<B>): Promise<B[]> {
  const out = new Array<B>(xs.length);
  let at = 0;
  const run = async () => { while (at < xs.length) { const i = at++; out[i] = await f(xs[i] as A, i); } };
  await Promise.all(Array(limit).fill(null).map(run));
  return out;
}
all([wait(1, 30), wait(2, 10), wait(3, 20)]).then((r) => console.log(r));
all([]).then((r) => console.log(r, "empty"));
mapLimit(["a", "bb", "ccc"], 2, async (s, i) => { await wait(0, 30 - 10 * i); return s.length * 10; }).then((r) => console.log(r));
mapLimit([1, 2], 5, async (n) => { if (n > 5) console.log(n); }).then((r) => console.log(r));
