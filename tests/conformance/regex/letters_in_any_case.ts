// With the flag i letters of all alphabets are the same in either case; with u also those that only fold to one another.
const words = ["Élan", "élève", "ÉTÉ", "Straße", "ПРИВЕТ", "Ζωή", "naïve"];
for (const pattern of [/^é/i, /\u00e9t/i, /[à-ü]/gi, /ß/i, /[\u0430-\u044f]+/i, /^[^ζ]/i, /(.)\1/i, /[^\x00-\x7f]/i])
	console.log(words.filter((word) => word.search(pattern) >= 0).join(" "));
console.log("École élève ÉTÉ".match(/é[a-zà-ÿ]*/gi)?.join(), "naïve NAÏVE".split(/ï/i).join("|"));
console.log("ÉTÉ été".replace(/été/gi, (found) => `<${found}>`), /(é)-\1/i.test("é-É"), /(ж)(?:-\1)+/i.exec("Ж-ж-Ж!")?.[0]);
console.log(/ẞ/i.test("ß"), /ẞ/iu.test("ß"), /µ/i.test("μ"), /ς+/i.exec("Σσς")?.[0], /[日本]+/i.exec("日本")?.[0], /ﬅ/iu.test("ﬆ"));

// the long s and the sign of Kelvin
const [long, kelvin] = ["\u017f", "\u212a"];
console.log([/s/i, /s/iu, /[a-z]/iu, /\w/i, /\w/iu, /\W/iu, /[^\w]/iu, /[\W]/iu].map((r) => r.test(long)).join());
console.log([/k/i, /K/iu, /[^k]/iu, /[^k]/i].map((r) => r.test(kelvin)).join(), /[\W]/iu.test("s"), /\u212a/iu.test("k"));
console.log(/a\b/iu.test("a" + long), /a\b/i.test("a" + long), /a\B/iu.test("a" + kelvin), /\bfoo\b/iu.exec("a FOO b")?.index, /\B$/iu.test("x"));

const find = (pattern: string, flags: string, text: string): string => new RegExp(pattern, flags).exec(text)?.[0] ?? "none";
console.log(find("k", "iu", kelvin), find("\\w+", "iu", `s${long}`), find("\\w+", "i", `s${long}`), find("[^k]", "iu", kelvin));
console.log(find("a\\b", "iu", "a" + long), find("\\bB\\b", "iu", "a b c"), find("(.)\\1", "i", "xÉéy"), find("(.)-\\1", "i", "a-A"));
