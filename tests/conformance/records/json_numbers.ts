// JSON.parse and JSON.stringify of numbers and texts (O5, O6, N14)
const numbers: number[] = JSON.parse("[0, -0, 1, 1.0, 1e2, 1E-7, -1.5, 123456789012345680000, 1e400, 0.1, 100000000000000000000000, 9007199254740993]");
for (const n of numbers) console.log(n, JSON.stringify(n), n * 2);
const texts: string[] = JSON.parse('["", "a\\nb", "\\u00e9\\u4e2d", "\\ud83d\\ude00", "\\/\\\\\\"", "\\b\\f\\r\\t\\u0001", "plain"]');
for (const t of texts) console.log(JSON.stringify(t), t.length > 0);
console.log(JSON.stringify({ a: NaN, b: -Infinity, c: -0, d: 1e21, e: 0.1 + 0.2, f: 6 / 2 }));
console.log(JSON.stringify([true, false, undefined, "\u2028\u007f"]));
const none: string | undefined = numbers.length > 99 ? "x" : undefined;
console.log(JSON.stringify({ none, some: 1 }), JSON.stringify(none) === undefined);
