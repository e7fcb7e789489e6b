/** Development only. A page without scripts has nothing that Vite could exchange: it is opened anew. */
import.meta.hot?.on("throughline:changed", () => location.reload());
