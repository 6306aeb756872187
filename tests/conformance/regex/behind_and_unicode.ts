// Look-behind of a certain length, the flag u: code points, properties; classes that hold every character.
console.log("cost $42, €7".match(/(?<=\$)\d+/)?.[0], "cost $42 €7".match(/(?<=[$€])\d+/g), "a1b2".replace(/(?<!a)\d/g, "#"));
console.log("123 45 678".match(/(?<!\d)\d{2}(?!\d)/)?.[0], "foobar bar".search(/(?<!foo)bar/), "x=1;yy=2".match(/(?<=yy|zz)=\d/)?.[0]);
console.log("HelloWorldFoo".split(/(?<=[a-z])(?=[A-Z])/), "aXbX".replace(/(?<=b)X/, "!"), "ab".match(/(?<=^a)b/)?.index);
console.log("2024-05".match(/(?<=(\d{4})-)\d+/)?.[1], /(?<!^)b/.test("b"), /(?<=a(?:bc|de))f/.test("adef"));
for (const word of ["Éa", "ea", "Ωmega", "日本", "x1", "_"]) console.log(word, /^\p{Lu}/u.test(word), /^\p{L}+$/u.test(word), /[\p{N}_]/u.test(word));
console.log("naïve café 12".match(/\p{L}+/gu), "a-b, c!".replace(/\p{P}/gu, ""), "añb".replace(/[^\p{ASCII}]/gu, "?"));
console.log(/^\u{41}$/u.test("A"), /^.$/u.test("é"), /^[\s\S]$/.test("é"), /a/u.flags, /\P{L}/u.test("ab1"));
