// What modules give each other: variables, enums, classes, Maps, errors, async functions (M2, M3)
import { counter, inc, Config } from "./state"; import * as S from "./state"; import { _helper as h } from "./util"; import type { T } from "./util";
inc(); inc(); console.log(counter, S.counter, Config.a, h(3)); Config.a = 5; console.log(S.Config.a); const t: T = { v: 1 }; console.log(t); export { h as again }; export * from "./util";
console.log([1, 2].map(h), S.default?.()); const m = new Map([["x", 1]]); S.show(m); S.show2([m]); console.log(S.E.B, S.E[0]); class D extends S.Base { go() { return super.go() + "D"; } } console.log(new D().go(), new D()); S.later().then(console.log); try { S.fail(); } catch (e) { console.log(e instanceof S.MyErr, (e as Error).message); }
