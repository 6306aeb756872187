// Comments inside of statements say nothing of what the program does (names of the library, arguments, types)
/* head */ /** doc
 * of f */
function f(/* a */ a: number, /** b */ b /* c */ = /* d */ 2 /* e */): /* r */ number {
	/* first */ const x = /* one */ a + /* two */ b; // tail /* not */
	/* keep */
	return /* r */ x; /* after */
}
class A {
	/* field */ n /* q */ = /* v */ 1; /* end */
	/** method */ m(/* none */) { return `a/* in text */${/* c */ this.n /* d */}b`; /* last */ }
}
const o = { /* k */ a: /* v */ 1, /* k2 */ b /* after */: 2 };
const re = /\/*x*/g; const s = "/* s */"; const t = (a: number) /* div */ => a / 2 /* x */ / 3;
console /* c */ . /* d */ log(/* one */ f(1), f /* call */ (1, /* two */ 3), new A().m(), o, re.source, s, t(12), JSON /* j */ .stringify(/* x */ o, /* replacer */ null, /* gap */ 1));
if (/* c */ o.a /* d */ === /* e */ 1) /* then */ console.log("then"); /* t */ else /* e */ console.log("else");
const found = /b/ /* of */
	.exec(/* in */ "abc");
console.log(found, "abc" /* x */ .match /* y */ (/(?<c>c)/), Object /* o */ .keys(/* of */ found ?? {}));
function isObject(x: unknown): x /* says */ is /* that */ Record /* of */ <string, unknown> {
	return typeof (/* it */ x) === /* is */ "object";
}
const has = (x: unknown, key: string) => isObject(x) && key /* in */ in /* it */ x;
console.log(has(["a"], "a"), has(["a"], "0"));
for (/* each */ const /* x */ x of /* of */ [1, /* two */ 2.5]) console.log(/* it */ x);
