tablets = Tablets: { $tablets }. Days: { $days }.
rest = Please rest at home afterwards.
