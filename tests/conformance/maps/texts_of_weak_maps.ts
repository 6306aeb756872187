// Only their types tell such from other Maps
const seen = new WeakMap<object, number>();
const later: WeakSet<object>[] = [];
console.log(String(seen), `${seen}`, seen.toString(), `${later[0]}`);
later.push(new WeakSet());
console.log(`${later[0]}`);
