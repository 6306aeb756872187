// JSON.stringify of undefined is undefined (O5, U1)
const s = "abc" as string;
console.log(JSON.stringify(s.codePointAt(5)));
console.log(JSON.stringify(undefined));
const x: number | undefined = s.length > 9 ? 1 : undefined;
const j = JSON.stringify(x);
console.log(j === undefined, String(j), `${j}`);
console.log(JSON.stringify([x, { a: x }]));
export {};
