// What is spread is gone through before what comes after it is worked out (F6, F9, A7)
const log: string[] = [];
function* g() { log.push("g"); yield 1; }
const t = (n: number) => { log.push("t" + n); return n; };
console.log(Math.max(...g(), t(1)), Math.max(t(2), ...g(), ...g(), t(3)));
console.log([...g(), t(4), ...g()]);
const f = (...xs: number[]) => xs.length;
console.log(f(...g(), t(5)), f(...g(), ...(t(6) > 0 ? [1] : [])));
console.log(log.join());
const xs = [3, 4];
const cut = () => { xs.pop(); return 9; };
console.log(f(...xs, cut()), Math.max(...xs, cut()), [...xs, cut()]);
export {};
