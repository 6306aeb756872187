// Async callbacks of array methods: they start at once, and their promises are values (Y1)
const wait = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
console.log("start");
[3, 1, 2].forEach(async (n) => {
  console.log("begin", n);
  await wait(n * 20);
  console.log("end", n);
});
console.log([1, 2].filter(async (n) => n > 5).length, [1].some(async () => false), [1, 2].every(async () => false));
const found = [1, 2, 3].find(async (n) => n === 2);
console.log(found);
[1, 2].map(async (n) => { await wait(100 + n); console.log("mapped", n); });
[1, 2, 3].reduce((p, n) => p.then(() => wait(1)).then(() => console.log("seq", n)), wait(200)).then(() => console.log("all"));
[1, 2, 3].reduce(async (acc, n) => { const sum = await acc; await wait(300); return sum + n; }, Promise.resolve(0)).then((s) => console.log("sum", s));
const tasks = [() => wait(5), async () => { console.log("task"); }];
tasks.forEach((t) => t());
tasks.forEach((t) => void t().then(() => console.log("done one")));
