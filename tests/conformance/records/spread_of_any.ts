// What is any, spread in an object.

const o: any = { a: 1, b: 2 }; delete o.a; delete o["zz"]; console.log(o, { ...o, c: 3 }, { ...(null as any) }, { ...(5 as any) });
const s: any = JSON.parse('{"x":{"y":[1,2]}}'); const t = { ...s, x: { ...s.x, y: [...s.x.y, 3] } }; console.log(t, s); delete s.x.y; console.log(s);
const defaults: any = { a: 1 }; function mk(o: any = {}) { return { ...defaults, ...o, z: [...(o.list ?? [])] }; }
console.log(mk(), mk({ a: 2, list: [1] }), mk({ 5: "five", b: null }));
const merged = [{ a: 1 }, { b: 2 }].reduce((acc: any, x) => ({ ...acc, ...x }), {}); console.log(merged);
class Book { constructor(public title: any, public copies = 1) {} get half() { return this.copies / 2; } sell() { this.copies--; } }
const book: any = new Book("t"); const shelf = new Map<string, any>([["k", new Book("u", 2)]]);
console.log({ ...book }, { a: 1, ...book, copies: 5 }, { ...shelf.get("k"), extra: true }, book);

// what is no object has no properties to copy
const isOn = (n: number): boolean => n > 0;
const target = { a: 1 };
Object.assign(target, isOn(1), isOn(-1), 5, "", null);
console.log(target, { ...(isOn(1) && { b: 2 }), ...(isOn(-1) && { c: 3 }) });
