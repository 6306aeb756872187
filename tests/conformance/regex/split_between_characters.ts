// split by a pattern with the flag u parts between whole characters
const s: string = "a😀b";
console.log(
	s.split(/./gu),
	s.split(/./u).length,
	s.split(/./),
	s.split(/./g),
	s.match(/./gu),
	s.match(/./g)?.length,
	s.replace(/./gu, "-"),
	s.replace(/./g, "-"),
);
console.log(
	s.split(/(?:)/u),
	s.split(/(?:)/).length,
	s.split(""),
	s.split(/😀/u),
	s.split(/[😀]/u),
	s.split(/[^a]/u),
	s.split(/\u{1F600}/u),
	[...s.matchAll(/./gu)].length,
	s.search(/b/u),
	s.search(/b/),
);
