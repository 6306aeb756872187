// What JavaScript says of what is not there: messages, names, classes (K8, C7, U1)
{
interface N { value: number; next?: N } const n: N = { value: 1 }; try { n.next!.value = 3; } catch (e) { console.log((e as Error).message); } try { console.log(n.next!.next!.value); } catch (e) { console.log((e as Error).message); }
}
{
const cfg: { db?: { host: string; port?: number } } = {}; try { console.log(cfg.db!.host.length); } catch (err) { if (err instanceof TypeError) console.log("TypeError:", err.message); else console.log("other"); }
}
{
let depth = 0; function inf(): void { depth++; inf(); } try { inf(); } catch (e) { console.log(e instanceof RangeError, (e as Error).name, (e as Error).message); } console.log(depth > 50);
}
{
const items: { n: string }[] = [{ n: "a" }]; function get(i: number) { return items[i]!.n; } for (const i of [0, 3]) try { console.log(get(i)); } catch (e) { console.log(`${e}`); }
}
{
const mm = new Map<string, { v: number }>(); try { mm.get("x")!.v++; } catch (e) { console.log(String(e)); } try { const s: string = undefined as any; console.log(s.length); } catch (e) { console.log((e as Error).message); }
}
{
const s2 = [undefined as string | undefined]; try { console.log(s2[0]!.toUpperCase()); } catch (e) { console.log((e as Error).message); } try { console.log(s2[0]!.length); } catch (e) { console.log((e as Error).message); } try { console.log(s2[0]!.trim()); } catch (e) { console.log((e as Error).message); }
}
{
const handlers: Record<string, (() => void) | undefined> = {}; try { handlers.go!(); } catch (e) { console.log((e as Error).message); } try { handlers["x"]!(); } catch (e) { console.log((e as Error).message); }
}
{
try { null!; (null as any).foo; } catch (e: any) { console.log(e.message); } try { (undefined as any).bar.baz; } catch (e: any) { console.log(e.name, e.message); }
}
{
try { const n: any = 5; n(); } catch (e: any) { console.log(e.message); }
}
{
try { const o: any = {}; o.method(); } catch (e: any) { console.log(e.message); }
}
