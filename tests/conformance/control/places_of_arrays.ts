// for...in over an array gives its places as texts (K4)
const letters = ["a", "b", "c"];
for (const i in letters) console.log(i, typeof i, letters[i], i + 1);
for (const i in [] as number[]) console.log("never", i);
let last = ""; for (last in letters) if (last === "1") break; console.log(last);
