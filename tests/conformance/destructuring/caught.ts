// What is taken apart and is not there, in programs that catch what comes of it (U1, A8).
interface Item { name: string; price: { amount: number; cur?: string } }
const stock = new Map<string, Item>([["a", { name: "apple", price: { amount: 2 } }]]);
function label(k: string): string { try { const { name, price: { amount, cur = "EUR" } } = stock.get(k)!; return `${name} ${amount} ${cur}`; } catch (e) { return "unknown item " + k; } }
console.log(label("a"), label("b"));
function first(xs?: number[]): string { try { const [a, b = 9] = xs!; return `${a},${b}`; } catch { return "none"; } }
console.log(first([1]), first([1, 2]), first());
const cfg: any = { db: { host: "h" } };
function host(c: any): string { try { const { db: { host, port = 5432 } } = c; return `${host}:${port}`; } catch (e) { return e instanceof TypeError ? "bad config" : "other"; } }
console.log(host(cfg), host({}), host(null), host({ db: {} }));
export {};
