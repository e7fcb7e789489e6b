/** Where a person is: the names of the engagement and the activity in the address. */
export interface Place {
  engagement: string;
  activity: string;
}

export function placeOf(params: { engagement?: string | undefined; activity?: string | undefined }): Place {
  return { engagement: params.engagement ?? "", activity: params.activity ?? "" };
}

/** The address of the activity, or of a page below it. */
export function pathOf(place: Place, page = ""): string {
  const path = `/e/${encodeURIComponent(place.engagement)}/a/${encodeURIComponent(place.activity)}`;
  return page ? `${path}/${page}` : path;
}
