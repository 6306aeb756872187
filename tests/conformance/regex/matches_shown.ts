// console.log shows a match as Node does: its groups, where it was found, those with names.
console.log("abc".match(/b/), "abc".match(/x/), "abc".match(/[a-c]/g));
console.log(/(\d+)-(\w)?/.exec("x 12-"), [/a/.exec("a")]);
console.log(/(?<year>\d{4})-(?<month>\d\d)?/.exec("in 2024-"));
console.log([..."k1=v1;k2=v2".matchAll(/(\w+)=(\w+)/g)]);
console.log(/(a)(b)(c)(d)(e)/.exec("abcde"), { found: "it's".match(/t'/) });
const words: RegExpMatchArray | null = "one two".match(/\w+/g);
console.log(words, JSON.stringify(words), JSON.stringify(/(a)|(b)/.exec("b")), words?.map((w) => w.length));
const found = /b(.)?/.exec("ab\n");
if (found) console.log(found, found.length, found[1], String(found[1]), found.join("|"), `${found}`);
class Team {
	groups = ["a", "b"];
}
console.log(new Team(), [new Team()], "x".match(/x/)?.index);
