// U5: what is asked of an item, a value or a result that is not there is an error with JavaScript's words
const r: Record<string, { name: string }> = {};
try { console.log(r["x"]!.name); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
const s: Record<string, string> = {};
try { console.log(s["x"]!.length); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
try { console.log(s["x"]!.toUpperCase()); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
const a: string[] = [];
try { console.log(a[0]!.toUpperCase()); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
try { console.log(a.pop()!.length); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
const b: number[][] = [];
try { console.log(b[1]![0]); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
try { b[1]![0] = 3; } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
try { b[1]!.push(2); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
