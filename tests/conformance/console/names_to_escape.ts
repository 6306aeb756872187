// names of fields, and symbols in their place, are shown with what Node escapes in them
const mark = Symbol('it\'s\\\n"');
class Row {
	"a\nb" = 1;
	"it's" = 2;
	"q\"'`" = 3;
	"back\\slash" = 4;
	"\u0001" = 5;
	"a-b" = 6;
	[mark] = 7;
}
console.log(new Row(), [new Row()], { [mark]: 1 });
