// what is looked for is a text or a pattern, and what is looked at anything
const isDigits = (value: any): boolean => /^\d+$/.test(value);
console.log([12, "12", "x", null, undefined, [1], { a: 1 }, true].map(isDigits));
const asks = (pattern: any, text: any): any => pattern.test(text);
console.log(asks(/a+/, "caat"), asks(/b/, "caat"));

const blank = (text: string, what: string | RegExp): string => text.replace(what, "_");
console.log(blank("hello", "l"), blank("hello", /l/g));
const parts = (text: string, by: string | RegExp): string[] => text.split(by);
console.log(parts("a,b;c", ","), parts("a,b;c", /[,;]/));

const change = (text: any, what: any, by: any): any => text.replace(what, by);
console.log(change("hello", "l", "L"), change("hello", /l/g, "L"), change("a1", /\d/, 7), change("aa", "a", "$&$&"));
console.log(change("hello", /(l)(o)?/g, (all: string, l: string, o: string | undefined, at: number) => `[${all}${l}${o ?? "-"}${at}]`));
console.log(change("hello", "l", () => 5), change("hello", "l", (m: string) => m + m));
const changeAll = (text: any, what: any, by: any): any => text.replaceAll(what, by);
console.log(changeAll("hello", "l", "1"), changeAll("hello", /l/g, "x"));
const by = (text: string, how: string | ((match: string) => string)): string => text.replace(/l/g, how as any);
console.log(by("hello", "L"), by("hello", (m) => m + m));
export {};
