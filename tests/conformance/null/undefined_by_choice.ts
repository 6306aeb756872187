// undefined that a choice gives to where a type says nothing.
const deep = (n: number): any => (n <= 0 ? undefined : deep(n - 1));
console.log(deep(3) == null, deep(3) === null, typeof deep(3), `${deep(2)}`, deep(1));
const either = (is: boolean): unknown => (is && 1) || undefined;
console.log(either(true), either(false), typeof either(false));
