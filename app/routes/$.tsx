/** Every address that leads nowhere: as a route of its own, so that its page, too, looks as its reader chose. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export function action() {
  return loader();
}

export default function NowherePage() {
  return null;
}
