after = The doctor and you decide this together.
until = The results are available until Friday.
third = The dressing stays on until the 3rd day.
