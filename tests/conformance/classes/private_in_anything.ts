// `#x in v`: false for other objects, an error for what is none (O7, C5)
class Tag {
	#id = 1;
	static is(v: any): boolean { return #id in v; }
	static said(v: unknown): string {
		try {
			return String(#id in (v as object));
		} catch (e) {
			return e instanceof TypeError ? e.message : "other";
		}
	}
}
console.log(Tag.is(new Tag()), Tag.is({}), Tag.is([]), Tag.said(new Tag()));
for (const v of [5, "text", null, undefined, true, {}]) console.log(Tag.said(v));
export {};
