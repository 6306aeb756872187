// for...in over an array gives its places as texts (K4)
const letters = ["a", "b", "c"];
for (const i in letters) console.log(i, typeof i, letters[i], i + 1);
for (const i in [] as number[]) console.log("never", i);
let last = ""; for (last in letters) if (last === "1") break; console.log(last);
// places that go before their turn are left out, new ones too
const shrinking = [1, 2, 3, 4];
for (const i in shrinking) {
	console.log(i);
	if (i === "1") shrinking.pop();
}
const growing = ["p", "q"];
for (const i in growing) {
	console.log(i, growing[i]);
	if (growing.length < 4) growing.push("r");
}
