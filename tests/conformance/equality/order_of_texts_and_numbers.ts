// N20: what may be a text or a number, below and above others
const mixed: (string | number)[] = ["10", 9, "9", 10, "abc", "", 0];
for (const x of mixed) console.log(mixed.map((y) => (x < y ? "<" : x > y ? ">" : x <= y ? "=" : "?")).join(" "));
let most: string | number = mixed[0] ?? 0;
for (const x of mixed) if (x > most) most = x;
console.log(most);
