// keys() and entries() see what is added while they are gone through; a spread list is joined (A10)
const c = [0];
for (const k of c.keys()) if (k < 4) c.push(k);
console.log(c);
const b = ["a", "b"];
for (const [i, v] of b.entries()) if (b.length < 5) b.push(v + i);
console.log(b);
const keys = ["p", "q"].keys();
console.log([...keys], [...keys], [...b.keys()], Array.from(c.keys()));
const lists = [[1], [2, 3]];
console.log(([] as number[]).concat(...lists), ([] as number[]).concat(...lists, [4]));
