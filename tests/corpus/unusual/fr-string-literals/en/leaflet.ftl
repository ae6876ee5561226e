form = Fill in the field { "{" }name{ "}" } on the form.
room = The room is on floor { $floor }.
indent = { "" } Please ring the bell.
heart = Your c{ "\u0061" }re team
