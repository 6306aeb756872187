// What `!` says of a value that is null or undefined all the same: it is still told which.
const open = (x: unknown) => x;
console.log(open(null)! == null, open(null)! === null, open(undefined)! == null, open(undefined)! === null);
console.log(open(null)! === undefined, open(0)! == null, open(null)! != null, open(null)! ?? "none");
console.log(open(null)! ? "yes" : "no");
const held = open(null)!;
console.log(held == null, held === null, held === undefined, held ?? "none");
const isNone = (v: {}) => v == null;
console.log(isNone(open(null)!), isNone(open(undefined)!), isNone(open(3)!));

const text = (x: string | null | undefined) => x;
console.log(text(null)! == null, text(null)! === null, text(undefined)! == null, text(undefined)! === null);
console.log(text(null)! === undefined, text("")! == null, text(null)! != null, text(null)! ?? "none");
const kept = text(null)!;
console.log(kept == null, kept === null, kept === undefined);

const item = ({ b }: { b: unknown }, [c]: unknown[] = [null]) => [b, c];
console.log(item({ b: 0 })[1]! == null, item({ b: 0 }, [1])[1]! == null);
