scan = תעברו בדיקת CT או בדיקת MRI.
room = בואו לחדר B12.
